<#-- Template of THIRD-PARTY.md, filled by the license-maven-plugin from the libraries that the server carries. -->
# What Lykta carries from others

Lykta itself is licensed under the [EUPL-1.2](LICENSE). The program that `./run` builds contains the libraries below, each under its own licence. The list is made by the build from the libraries' own declarations; change `bin/third-party.md.ftl`, not this file, and see [CONTRIBUTING.md](CONTRIBUTING.md) for the command. Where a library offers several licences, Lykta uses the first that is compatible with the EUPL.

## Libraries

| Library | Version | Licence |
|---|---|---|
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
<#if library.groupId != "se.lykta">
| [${library.artifactId}](${(library.url!"")?replace("http://", "https://")}) (${library.groupId}) | ${library.version} | ${entry.getValue()?join(" or ")} |
</#if>
</#list>

The artifacts of `org.webjars.npm` are the browser's libraries, unchanged from npm, with their licence files inside.

## Inside `lykta-geotools`

GeoTools reaches us as one jar, `org.datasyslab:geotools-wrapper`, which `backend/geotools` packs again without the libraries that clash with ours and without Java Advanced Imaging, which is not open source ([why](docs/decisions/0004-geotools-shaded-once.md)). What remains is unchanged:

| Library | Licence as declared |
|---|---|
| GeoTools 33.1 (`org.geotools`, `net.opengis`, `org.w3.xlink`) | LGPL-2.1-only |
| the EPSG data set inside GeoTools | EPSG's terms of use: free to use and pass on, not to be sold as such, not to be altered |
| HSQLDB (`org.hsqldb`), which reads that data set | BSD, HSQLDB's wording |
| Units of measurement (`javax.measure`, `tech.units`, `tech.uom`, `si.uom`, `systems.uom`) | BSD-3-Clause |
| Eclipse Modeling Framework (`org.eclipse.emf`) | EPL-2.0 |
| jgridshift (`au.com.objectix`, `it.geosolutions.io`) | LGPL |
| EJML, aircompressor | Apache-2.0 |
| RE2/J (`com.google.re2j`), huldra bigint | BSD |

## Inside PDFBox

PDFBox carries Liberation Sans (SIL OFL 1.1), whose letters are embedded in printed sheets, Adobe's font metrics and character maps, each with its licence in the jar.

## The libraries under the LGPL

GeoTools with jgridshift, the PostGIS driver and the OSM reader are under the LGPL. Lykta uses them unchanged, as separate jars in the folder `lib` of the unpacked program: whoever runs Lykta may put another version of one of them in its place. Their sources lie beside their binaries on Maven Central, and the modules of Lykta that use them are open in this repository. The EUPL names the LGPL among its compatible licences.
