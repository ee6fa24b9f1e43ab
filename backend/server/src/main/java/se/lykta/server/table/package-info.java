/**
 * A layer as a table of any length: which rows it has under some filters and in which order, and
 * the rows themselves, window by window.
 *
 * <p>Filters and order are answered from columns in memory, which are read when somebody asks for
 * them and forgotten when the layer changes. An export of what a table shows asks here too, so that
 * there is one meaning of a filter.
 */
@ApplicationModule(
    displayName = "Table",
    allowedDependencies = {"accounts", "geojson", "problems", "web"})
package se.lykta.server.table;

import org.springframework.modulith.ApplicationModule;
