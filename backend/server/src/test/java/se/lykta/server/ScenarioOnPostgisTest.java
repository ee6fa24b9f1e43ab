package se.lykta.server;

/** Scenarios on PostGIS. */
class ScenarioOnPostgisTest extends PostgisServerTest implements ScenarioContract {}
