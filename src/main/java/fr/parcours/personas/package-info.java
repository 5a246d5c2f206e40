/** The catalogue of those who walk under a constraint: keys alone, a screen reader, a finger on a small screen. */
@NullMarked
package fr.parcours.personas;

import org.jspecify.annotations.NullMarked;
