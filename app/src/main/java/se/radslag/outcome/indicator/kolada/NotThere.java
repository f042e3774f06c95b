package se.radslag.outcome.indicator.kolada;

/** The server knows nothing by that address. */
final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotThere(String address) {
        super(address);
    }
}
