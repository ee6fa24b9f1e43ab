package se.lykta.server;

/** Reports on PostGIS. */
class ReportOnPostgisTest extends PostgisServerTest implements ReportContract {}
