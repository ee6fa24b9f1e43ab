package se.lykta.server;

/** Roles, edits and bad edits on a GeoPackage file. */
class EditingTest extends ServerTest
    implements RolesContract, EditingContract, BadInputContract, HostileContract, TableContract {}
