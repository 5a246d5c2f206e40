/** The pipeline: walk, look, judge, gather. */
@NullMarked
package fr.parcours.run;

import org.jspecify.annotations.NullMarked;
