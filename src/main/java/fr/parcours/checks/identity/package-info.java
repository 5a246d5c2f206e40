/** Proving who one is: accounts, passwords, codes and papers, and what they demand of a person. */
@NullMarked
package fr.parcours.checks.identity;

import org.jspecify.annotations.NullMarked;
