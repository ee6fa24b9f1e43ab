package se.lykta.server;

/** Zones on a GeoPackage. */
class ZonesTest extends ServerTest implements ZoneContract {}
