package se.radslag.foundation.api;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that keys may allow, in order. */
@Component
class Rights {

    private final List<ApiRight> rights;

    Rights(ObjectProvider<ApiRight> rights) {
        this.rights =
                rights.stream().sorted(Comparator.comparingInt(ApiRight::order)).toList();
    }

    List<ApiRight> list() {
        return rights;
    }
}
