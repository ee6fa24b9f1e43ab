package se.lykta.server;

/** Many features at once on PostGIS. */
class ChoosingOnPostgisTest extends PostgisServerTest implements ChoosingContract {}
