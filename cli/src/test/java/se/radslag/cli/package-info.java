/** Tests that run the real program as a process of its own, and of what its commands say. */
package se.radslag.cli;
