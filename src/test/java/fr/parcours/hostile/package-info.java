/** A server that does to a robot all that real and malicious sites do: keep it growing, one trap for each thing that bit us. */
@NullMarked
package fr.parcours.hostile;

import org.jspecify.annotations.NullMarked;
