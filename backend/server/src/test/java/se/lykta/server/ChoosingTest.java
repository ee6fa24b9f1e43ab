package se.lykta.server;

/** Many features at once on a GeoPackage file. */
class ChoosingTest extends ServerTest implements ChoosingContract {}
