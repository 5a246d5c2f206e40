/** From barriers to figures: adds nothing, hides nothing, and mending a barrier never lowers the index. */
@NullMarked
package fr.parcours.score;

import org.jspecify.annotations.NullMarked;
