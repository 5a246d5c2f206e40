/** What was seen, frozen: one record for each kind of evidence, and how it is stored and read back. */
@NullMarked
package fr.parcours.evidence;

import org.jspecify.annotations.NullMarked;
