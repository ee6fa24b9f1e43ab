package se.lykta.server;

/** Sheets printed from PostGIS. */
class PrintOnPostgisTest extends PostgisServerTest implements PrintContract {}
