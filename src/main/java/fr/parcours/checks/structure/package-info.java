/** What the page is made of, as assistive technology hears it: headings, lists, tables, markup that means something. */
@NullMarked
package fr.parcours.checks.structure;

import org.jspecify.annotations.NullMarked;
