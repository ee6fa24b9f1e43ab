package se.lykta.server;

/** Reports on a GeoPackage file. */
class ReportTest extends ServerTest implements ReportContract {}
