/**
 * From a row or feature of a file to one of a layer: properties matched to fields by name or title,
 * coordinates to the stored system, ids that stay the same from import to import.
 */
package se.lykta.exchange.mapping;
