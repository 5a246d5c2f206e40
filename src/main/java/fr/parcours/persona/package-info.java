/** Who walks: each persona keeps only what a person in their condition could use, and says what was in the way. */
@NullMarked
package fr.parcours.persona;

import org.jspecify.annotations.NullMarked;
