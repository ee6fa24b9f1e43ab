/**
 * A part of the map as a PDF that is true to scale: what is measured on the paper times the scale
 * is the length on the ground.
 *
 * <p>A {@link Sheet} says where on the paper what stands; {@link Ground} takes metres of EPSG:3007
 * to millimetres of paper, so grid north is up; {@link Painter}s draw the layers with the {@link
 * Look} of their {@link Symbol}s, and the {@link Legend} explains those that were used.
 */
@ApplicationModule(
    displayName = "Print",
    allowedDependencies = {"accounts", "problems", "tiles", "web"})
package se.lykta.server.print;

import org.springframework.modulith.ApplicationModule;
