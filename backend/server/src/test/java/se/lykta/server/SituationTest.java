package se.lykta.server;

/** The situation picture on a GeoPackage file. */
class SituationTest extends ServerTest
    implements SituationContract, EditionContract, AnalysisContract {}
