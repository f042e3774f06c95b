package se.radslag.tally.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se.radslag.tally.Rational;

/** Fractions over one denominator, which grows as fractions are added: sums of them need no reducing. */
final class CommonFractions {

    private final List<BigInteger> numerators = new ArrayList<>();
    private BigInteger denominator = BigInteger.ONE;

    void clear() {
        numerators.clear();
        denominator = BigInteger.ONE;
    }

    int size() {
        return numerators.size();
    }

    BigInteger numerator(int place) {
        return numerators.get(place);
    }

    BigInteger denominator() {
        return denominator;
    }

    Rational get(int place) {
        return Rational.of(numerators.get(place), denominator);
    }

    /** Adds {@code numerator} over the present denominator times {@code divisor}. */
    void add(BigInteger numerator, BigInteger divisor) {
        BigInteger common = numerator.gcd(divisor);
        BigInteger factor = divisor.divide(common);
        if (!factor.equals(BigInteger.ONE)) {
            numerators.replaceAll(factor::multiply);
            denominator = denominator.multiply(factor);
        }
        numerators.add(numerator.divide(common));
    }
}
