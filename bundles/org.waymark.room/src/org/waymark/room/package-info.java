/** The web server of a room: the page on the phones, its API, QR codes and the addresses of this machine. The only package that uses Jetty and ZXing. */
package org.waymark.room;
