/** What the person's line and device have to bear on the way. */
@NullMarked
package fr.parcours.checks.equipment;

import org.jspecify.annotations.NullMarked;
