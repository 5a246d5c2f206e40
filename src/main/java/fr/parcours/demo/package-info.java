/** Four invented procedures, served on this machine alone, so that everyone can try Parcours without disturbing a real site. */
@NullMarked
package fr.parcours.demo;

import org.jspecify.annotations.NullMarked;
