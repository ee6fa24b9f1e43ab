package se.lykta.server;

/** What should be looked at, on PostGIS. */
class QualityOnPostgisTest extends PostgisServerTest implements QualityContract {}
