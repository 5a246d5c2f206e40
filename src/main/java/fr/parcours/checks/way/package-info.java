/** How people find their way through the procedure: where they are, what to press next, and what gets in between. */
@NullMarked
package fr.parcours.checks.way;

import org.jspecify.annotations.NullMarked;
