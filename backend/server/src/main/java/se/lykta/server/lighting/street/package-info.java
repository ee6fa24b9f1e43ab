/**
 * Streets and places against the class of lighting that they have to have.
 *
 * <p>Its words in the order of their work:
 *
 * <ol>
 *   <li>{@code ClassRules} give the class, unless somebody has decided it; what a street's {@code
 *       Requirement} is.
 *   <li>{@code SurfaceGrid}: points over the surface of a street or place (EN 13201-3).
 *   <li>{@code StreetInputs}: all that the light of a street depends on, with its fingerprint.
 *   <li>{@code StreetLight} and {@code PlaceLight}: what it is, and the {@code Verdict}.
 *   <li>{@code StreetKeeper} keeps them by fingerprint, so that an edit of a lamp changes the
 *       streets that it reaches, and no others are computed anew.
 * </ol>
 */
package se.lykta.server.lighting.street;
