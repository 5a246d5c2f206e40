/** Questions that only a walk from screen to screen can answer: is what comes again the same, in the same place, under the same name? */
@NullMarked
package fr.parcours.checks.steps;

import org.jspecify.annotations.NullMarked;
