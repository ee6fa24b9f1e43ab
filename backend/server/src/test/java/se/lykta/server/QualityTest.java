package se.lykta.server;

/** What should be looked at, in a GeoPackage file. */
class QualityTest extends ServerTest implements QualityContract {}
