/**
 * Scene files: a scene and where its light is asked for, in one JSON file, so that another program
 * can calculate the same; and the results as CSV.
 *
 * <p>The form is that of gis-data/reference: {@code photometries}, {@code luminaires}, {@code
 * buildings}, and one of {@code receivers}, {@code receiver_grid} or {@code points} with {@code
 * facing_bearing}; beyond it {@code holes} of a building, {@code roll} of a luminaire, {@code
 * trees} and {@code terrain} may be there. Other members are notes.
 */
package se.lykta.engine.scenefile;
