# Compares two CSV files of the columns x,y,z,nx,ny,nz,lux: the same points, the same light within 1e-6.
NR == FNR { expected[FNR] = $0; lines = FNR; next }
FNR == 1 { same = ($0 == expected[1]); next }
{
  split(expected[FNR], e, ",")
  for (i = 1; i <= 6; i++) if ($i + 0 != e[i] + 0) { print FNR ": " $0 " is not where " expected[FNR] " is"; same = 0 }
  if (($7 - e[7]) ^ 2 > (1e-6 * e[7]) ^ 2) { print FNR ": " $7 " lx; expected " e[7]; same = 0 }
}
END { exit !(same && FNR == lines) }
