/** What the law has sites publish about accessibility, and what is sold in its place. */
@NullMarked
package fr.parcours.checks.law;

import org.jspecify.annotations.NullMarked;
