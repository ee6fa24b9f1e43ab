/**
 * The server: one package for each thing it can do, and the commands that need no server.
 *
 * <p>Packages are modules: each says in its {@code package-info} which others it may use, and a
 * test holds them to it. {@code settings}, {@code problems} and {@code storage} are the ground;
 * {@code web}, {@code accounts} and {@code geojson} stand on it; {@code features}, {@code ogc},
 * {@code tiles}, {@code transfer} and {@code files} answer requests; {@code demo} and {@code
 * commands} use the store directly.
 */
package se.lykta.server;
