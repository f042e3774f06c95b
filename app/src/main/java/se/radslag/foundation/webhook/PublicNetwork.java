package se.radslag.foundation.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of hosts, and knows none that are not out on the internet: so nobody can let this machine ask
 * itself, or what stands beside it. The connection is made to the very addresses that were looked at.
 */
final class PublicNetwork implements DnsResolver {

    private final boolean all;

    /** @param all whether other addresses are found too */
    PublicNetwork(boolean all) {
        this.all = all;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : found) {
            if (!all && !isPublic(address)) {
                throw new UnknownHostException(host + " is not on the internet");
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    /** Whether the address can be reached from anywhere: none of those that RFC 6890 sets apart. */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean sharedByProviders = first == 100 && second >= 64 && second < 128;
        boolean forProtocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean forTests = first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100));
        boolean forExamples = first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !sharedByProviders && !forProtocols && !forTests && !forExamples;
    }

    /** Of IPv6, only what is handed out as global, and nothing that stands for an address of IPv4. */
    private static boolean isPublic6(byte[] bytes) {
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        boolean global = (first & 0xe000) == 0x2000;
        boolean tunnelled = first == 0x2002 || (first == 0x2001 && second < 0x200);
        boolean forExamples = first == 0x2001 && second == 0xdb8;
        return global && !tunnelled && !forExamples;
    }
}
