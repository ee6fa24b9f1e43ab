package se.lykta.server;

/** Zones on PostGIS. */
class ZonesOnPostgisTest extends PostgisServerTest implements ZoneContract {}
