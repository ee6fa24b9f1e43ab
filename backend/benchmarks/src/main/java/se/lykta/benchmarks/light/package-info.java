/**
 * How fast light is calculated, measured with JMH on made-up scenes: a block that is tight with
 * houses, and a town of such blocks.
 */
package se.lykta.benchmarks.light;
