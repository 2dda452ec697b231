// SPDX-License-Identifier: Apache-2.0
// The helper programs as data; core/helper/image.cpp names these symbols.
    .section .rodata
    .global transship_helper_x86_64, transship_helper_x86_64_end, transship_helper_aarch64, transship_helper_aarch64_end
    .balign 16
transship_helper_x86_64:
    .incbin TRANSSHIP_HELPER_X86_64
transship_helper_x86_64_end:
    .balign 16
transship_helper_aarch64:
    .incbin TRANSSHIP_HELPER_AARCH64
transship_helper_aarch64_end:
    .section .note.GNU-stack,"",%progbits
