/** What the eye meets: contrast, colour alone, words cut or moved about, what blinks, what is too small to press. */
@NullMarked
package fr.parcours.checks.seen;

import org.jspecify.annotations.NullMarked;
