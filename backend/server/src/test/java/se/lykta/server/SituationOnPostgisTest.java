package se.lykta.server;

/** The situation picture on PostGIS. */
class SituationOnPostgisTest extends PostgisServerTest
    implements SituationContract, EditionContract, AnalysisContract {}
