/**
 * Light on grids of receivers: the fast path of the engine, for level ground.
 *
 * <p>Its words in the order of their work:
 *
 * <ol>
 *   <li>{@link se.lykta.engine.grid.FlatScene} is a scene on level ground, prepared: each luminaire
 *       a {@code Lamp} with an {@code IntensityTable}, all buildings as {@code Walls}, trees as
 *       {@code Crowns}. A scene with a height grid can't become one; it goes to the exact point
 *       path of {@code se.lykta.engine.illuminance}.
 *   <li>{@code ShadowCaster} draws into a {@code ShadowMask} which receivers a lamp doesn't see.
 *   <li>A {@code Batch} collects the lit ones and {@code DoubleKernel} or {@code FloatKernel} turns
 *       them into illuminance.
 *   <li>{@link se.lykta.engine.grid.GridLight} adds the lamps up on one grid; {@link
 *       se.lykta.engine.grid.LightTiles} keeps a town's sums and follows edits.
 * </ol>
 *
 * <p>Walls here are those of {@code Building.opaqueFootprint}, a millionth of a metre inside the
 * real ones: a receiver or a lamp on a wall belongs to the open side, and a ray that only grazes a
 * wall or a corner passes, without any rule for it.
 */
package se.lykta.engine.grid;
