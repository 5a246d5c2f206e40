/** What a run leaves: outcomes, screens, findings, states of the indicators. No figures: those are the score's. */
@NullMarked
package fr.parcours.result;

import org.jspecify.annotations.NullMarked;
