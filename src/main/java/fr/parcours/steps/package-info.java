/** The words an author may write, one small record each: what a person does, told in French and in English. */
@NullMarked
package fr.parcours.steps;

import org.jspecify.annotations.NullMarked;
