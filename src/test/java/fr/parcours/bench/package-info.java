/** The bench: the same pages walked by a bare browser and by Parcours, in turn, and what each costs. Started by {@code bench/run}. */
@NullMarked
package fr.parcours.bench;

import org.jspecify.annotations.NullMarked;
