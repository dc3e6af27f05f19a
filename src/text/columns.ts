/**
 * Room for a document's columns of numbers. A typed array with a buffer of its own takes longer to make than a short sentence to parse,
 * and a document has hundreds: so they are cut from few buffers.
 */

/** Bytes in a buffer: enough for the columns of a short article, little enough for the allocator to hand out again. */
const CHUNK = 32_768;
/** Every column begins where the widest number may; a power of two. */
const WIDEST = 8;

export class Columns {
  private buffer: ArrayBuffer | undefined;
  private used = 0;

  /** Each of these is filled with zeros. */
  int32(length: number): Int32Array {
    const at = this.take(4 * length);
    return new Int32Array(this.buffer!, at, length);
  }

  uint32(length: number): Uint32Array {
    const at = this.take(4 * length);
    return new Uint32Array(this.buffer!, at, length);
  }

  float32(length: number): Float32Array {
    const at = this.take(4 * length);
    return new Float32Array(this.buffer!, at, length);
  }

  int16(length: number): Int16Array {
    const at = this.take(2 * length);
    return new Int16Array(this.buffer!, at, length);
  }

  int8(length: number): Int8Array {
    const at = this.take(length);
    return new Int8Array(this.buffer!, at, length);
  }

  uint8(length: number): Uint8Array {
    const at = this.take(length);
    return new Uint8Array(this.buffer!, at, length);
  }

  /** The offset of so many bytes in the buffer in use. */
  private take(bytes: number): number {
    if (this.buffer === undefined || this.used + bytes > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(Math.max(CHUNK, bytes));
      this.used = 0;
    }
    const at = this.used;
    this.used = at + bytes + (-bytes & (WIDEST - 1));
    return at;
  }
}
