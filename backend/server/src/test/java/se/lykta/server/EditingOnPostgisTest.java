package se.lykta.server;

/** Roles, edits and bad edits on PostGIS. */
class EditingOnPostgisTest extends PostgisServerTest
    implements RolesContract, EditingContract, BadInputContract, HostileContract, TableContract {}
