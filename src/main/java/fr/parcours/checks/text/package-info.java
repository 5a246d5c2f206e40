/** What the procedure asks people to read: how long, how hard, how clear to the eye, and in which language. */
@NullMarked
package fr.parcours.checks.text;

import org.jspecify.annotations.NullMarked;
