package fr.parcours.checks.text;

import java.util.List;
import java.util.Set;

/** The words that printers set where the text is to come (« lorem ipsum dolor… »): they look like Latin and are in no language. */
final class Filler {
    private static final int SOME = 3;
    private static final double SHARE = 0.2;
    private static final Set<String> WORDS = Set.of("""
            lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing eiusmod tempor incididunt
            labore dolore veniam nostrud ullamco laboris aliquip reprehenderit cillum fugiat nulla excepteur
            occaecat cupidatat proident deserunt mollit aenean aliquam auctor bibendum blandit condimentum
            congue consequat cras curabitur cursus dapibus dictum dignissim donec egestas eleifend elementum
            etiam euismod facilisis fermentum feugiat fringilla fusce gravida hendrerit iaculis imperdiet
            interdum lacinia laoreet lectus ligula lobortis luctus maecenas malesuada mattis mauris mollis
            natoque nullam ornare parturient pellentesque penatibus phasellus porttitor posuere praesent
            pretium pulvinar quisque rhoncus ridiculus risus rutrum sagittis scelerisque sociis sodales
            sollicitudin suscipit suspendisse tellus tincidunt tortor tristique turpis ullamcorper ultrices
            ultricies varius vehicula venenatis vestibulum vivamus viverra volutpat vulputate
            """.strip().split("\\s+"));

    private Filler() {}

    /** @param words of a text, in small letters */
    static boolean in(List<String> words) {
        List<String> filling = words.stream().filter(WORDS::contains).toList();
        return filling.size() >= SHARE * words.size() && Set.copyOf(filling).size() >= SOME;
    }
}
