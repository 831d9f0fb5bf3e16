// Servers that are not there.

/** PHP that has WordPress answered so: by address a status, headers and a body; at every other address there is nothing. */
export const emulated = (answers) => `
  remove_all_filters( 'pre_http_request' );
  add_filter( 'pre_http_request', function ( $answer, $options, $address ) {
    $answers = json_decode( base64_decode( '${Buffer.from(JSON.stringify(answers)).toString('base64')}' ), true );
    list( $status, $headers, $body ) = isset( $answers[ $address ] ) ? $answers[ $address ] : array( 404, array(), '' );
    return array( 'response' => array( 'code' => $status ), 'headers' => $headers, 'body' => $body );
  }, 99, 3 );`;
