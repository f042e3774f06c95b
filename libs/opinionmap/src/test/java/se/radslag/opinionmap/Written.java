package se.radslag.opinionmap;

import java.util.List;

/** All that a map tells, as text: two maps are the same to the last bit if this is. */
final class Written {

    private Written() {}

    static String all(OpinionMap map) {
        return String.join(
                "\n",
                List.of(
                        map.participants().toString(),
                        map.statements().toString(),
                        map.groups().toString(),
                        map.commonGround().toString(),
                        map.dividing().toString(),
                        map.stability().toString(),
                        map.slate().toString()));
    }
}
