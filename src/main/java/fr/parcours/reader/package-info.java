/** Reads what a person writes, and tells every mistake with its place and the word that was probably meant. */
@NullMarked
package fr.parcours.reader;

import org.jspecify.annotations.NullMarked;
