package se.lykta.server;

/** Sheets printed from a GeoPackage file. */
class PrintTest extends ServerTest implements PrintContract {}
