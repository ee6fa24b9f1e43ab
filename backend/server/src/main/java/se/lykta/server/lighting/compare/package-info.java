/**
 * Two stocks side by side, today's and scenarios': what their lamps take and give, what falls on
 * walls, and how streets and places fare under each.
 */
package se.lykta.server.lighting.compare;
